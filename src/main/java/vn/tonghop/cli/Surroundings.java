package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.tonghop.model.Lang;

/// What the program stands in: streams, folder, language, day. The only place where it meets any of
/// them.
///
/// @param out standard output: data
/// @param err standard error: everything else
/// @param folder the current folder
/// @param lang the language of the user's locale, for help and messages
/// @param colourOut whether standard output is a terminal that shows colours
/// @param colourErr whether standard error is one
/// @param today the day in Vietnam; asked for only where `--as-of` is not given
public record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Path folder,
    Lang lang,
    boolean colourOut,
    boolean colourErr,
    Supplier<LocalDate> today) {}
