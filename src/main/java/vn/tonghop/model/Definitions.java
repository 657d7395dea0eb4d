package vn.tonghop.model;

/// What a workspace defines: its plan and its units, sound together.
public record Definitions(Plan plan, Units units) {}
