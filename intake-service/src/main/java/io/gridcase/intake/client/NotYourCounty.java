package io.gridcase.intake.client;

import io.gridcase.refusal.Forbidden;

/** A client brings reports of a whole county, so only those who watch all of it enter one. */
public class NotYourCounty extends Forbidden {

    private static final long serialVersionUID = 1L;

    NotYourCounty(String county) {
        super("not-your-county", "无权管理该县（市、区）/ Not your county", "your areas do not hold the whole of " + county);
    }
}
