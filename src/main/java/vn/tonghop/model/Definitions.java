package vn.tonghop.model;

/// What a workspace defines: a plan and its reporting tree, free of mistakes. Every code that the
/// one refers to is in the other or in itself.
public record Definitions(Plan plan, Units units) {}
