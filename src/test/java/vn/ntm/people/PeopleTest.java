package vn.ntm.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.ntm.ModuleTest;

/** A test of the module on a day it chooses itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@Import({MovableClock.Bring.class, Officials.class})
@interface PeopleTest {}
