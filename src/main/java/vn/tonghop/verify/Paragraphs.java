package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts lines together that were one sentence before they were broken: over the ends of lines and
/// pages, hyphens, and the numbers of pages between them.
final class Paragraphs {

  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[-–+*•]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ]\\)\\s|[IVX]+\\.\\s).*");
  private static final Pattern BULLET = Pattern.compile("^[-–+*•]\\s.*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)[-–]?\\s*(?:(?:trang|page)\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–]?");
  private static final Pattern OPENS_LIST =
      Pattern.compile("(?iu).*(?:trong đó|gồm|of which|of whom|including|comprising)\\s*:");
  private static final Pattern ENDS = Pattern.compile(".*[.!?:…][\"”)]?");
  private static final Pattern COLUMNS = Pattern.compile(".*\\S {2,}\\S.*");

  private final List<Passage> passages = new ArrayList<>();
  private Passage.Builder open = new Passage.Builder();
  private boolean broken;
  private boolean paged;
  private boolean inList;

  /// Adds a line; blanks around it are taken off already.
  void line(Passage line) {
    String text = line.text();
    if (text.isBlank()) {
      broken = true;
      return;
    }
    if (PAGE.matcher(text).matches() && !open.isEmpty()) {
      paged = true;
      return;
    }
    if (!open.isEmpty() && !continues(text)) {
      end();
    }
    append(line);
    broken = false;
    paged = false;
  }

  /// Ends what is open: what follows is something else.
  void end() {
    if (!open.isEmpty()) {
      passages.add(open.build());
    }
    open = new Passage.Builder();
    inList = false;
  }

  List<Passage> passages() {
    end();
    return passages;
  }

  private boolean continues(String text) {
    String before = open.text();
    boolean starts = Character.isUpperCase(text.codePointAt(0));
    if (broken) {
      return paged && !starts && !ENDS.matcher(before).matches() && !ITEM.matcher(text).matches();
    }
    if (ITEM.matcher(text).matches()) {
      inList |= OPENS_LIST.matcher(before).matches();
      return inList && BULLET.matcher(text).matches();
    }
    boolean columns = COLUMNS.matcher(text).matches();
    return !(starts && (columns || ENDS.matcher(before).matches()));
  }

  private void append(Passage line) {
    if (!open.isEmpty()) {
      String before = open.text();
      boolean hyphen =
          before.length() > 1
              && before.endsWith("-")
              && Character.isLetter(before.charAt(before.length() - 2))
              && Character.isLowerCase(line.text().codePointAt(0));
      if (hyphen) {
        open.dropLast();
      } else {
        open.add(" ");
      }
    }
    List<Passage.Anchor> anchors = line.anchors();
    for (int at = 0; at < anchors.size(); at++) {
      int to = at + 1 < anchors.size() ? anchors.get(at + 1).from() : line.text().length();
      open.add(line.text().substring(anchors.get(at).from(), to), anchors.get(at).place());
    }
  }
}
