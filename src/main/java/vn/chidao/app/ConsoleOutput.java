package vn.chidao.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place that may touch the process's own output; the check of forbidden calls lets it pass. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface ConsoleOutput {}
