package vn.tonghop.finding;

/// What is wrong with what a submission says: with its tables, its names and its cells.
public sealed interface ReadingProblem extends Problem
    permits TableProblem, NameProblem, CellProblem, AccountProblem {}
