/** 工作日历: the working calendars of a city, made of its working hours and holidays. */
@NullMarked
package io.gridcase.cityprofile.calendar;

import org.jspecify.annotations.NullMarked;
