package vn.tonghop.plan;

/// A file of definitions, as it was read.
///
/// @param file its path from the workspace, which findings name
/// @param text its characters
public record YamlText(String file, String text) {}
