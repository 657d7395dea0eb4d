package vn.tonghop.model;

import java.util.List;
import java.util.Set;

/// What a plan does not want to be held up by: findings that it takes as they are, and rules that
/// it only tries out.
///
/// @param waivers in the order of the plan; of several that fit, the first one stands
/// @param trials the codes of findings that are on trial
/// @param trialChecks where those of the plan's own checks stand that are on trial
public record Leniency(List<Waiver> waivers, Set<String> trials, Set<Source> trialChecks) {

  public static final Leniency NONE = new Leniency(List.of(), Set.of(), Set.of());

  public Leniency {
    waivers = List.copyOf(waivers);
    trials = Set.copyOf(trials);
    trialChecks = Set.copyOf(trialChecks);
  }
}
