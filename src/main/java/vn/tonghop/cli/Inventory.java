package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Account;
import vn.tonghop.model.Lang;
import vn.tonghop.pipeline.Gathered;
import vn.tonghop.report.Fates;

/// What became of every file and of its cells, and why, as `-v` tells it.
final class Inventory {

  private Inventory() {}

  /// A line or two for each file, and one for all.
  static List<String> lines(Gathered gathered, Lang lang) {
    List<String> fates = new Fates(gathered.findings(), lang).lines(gathered.submissions());
    List<String> lines = new ArrayList<>();
    Account all = Account.NONE;
    for (int file = 0; file < fates.size(); file++) {
      Account account = gathered.submissions().get(file).account();
      lines.add(fates.get(file));
      if (account.total() > 0) {
        lines.add("      " + Words.account(account).in(lang));
      }
      all = all.plus(account);
    }
    lines.add(Words.accounts(gathered.submissions().size(), all).in(lang));
    return lines;
  }
}
