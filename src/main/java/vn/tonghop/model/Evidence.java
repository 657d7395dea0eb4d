package vn.tonghop.model;

import java.util.List;
import java.util.Map;

/// What stands in the files behind a figure, read again from the disk.
///
/// @param written the text of each cell, as it stands in its file; none where a file is not what it
///   was when its readings were taken
/// @param files the files, by name
public record Evidence(Map<Source, String> written, List<Origin> files) {

  public static final Evidence NONE = new Evidence(Map.of(), List.of());

  public Evidence {
    written = Map.copyOf(written);
    files = List.copyOf(files);
  }

  /// A file that readings were taken from.
  ///
  /// @param file its path from the workspace
  /// @param encoding how it is written, and so what its text was converted from: `TCVN3, ;`
  /// @param digest the SHA-256 of the bytes that the readings were taken from, in hex
  /// @param same whether the file still has these bytes
  public record Origin(String file, String encoding, String digest, boolean same) {}
}
