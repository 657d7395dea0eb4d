package vn.tonghop.reading;

import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.Source;

/// What a place says about the file as a whole.
///
/// @param value the unit by its place in the tree, the period by its key, or the revision
/// @param stated whether it stands behind a label; a title that merely mentions a period may mean a
///   wider one
record Said(int value, Place place, Source source, boolean stated) {}
