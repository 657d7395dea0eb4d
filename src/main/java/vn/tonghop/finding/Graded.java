package vn.tonghop.finding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The severity of a kind of problem: always the same, whatever it holds.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Graded {
  Severity value();
}
