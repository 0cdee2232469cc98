package io.gridcase.dispatch.delivery;

/** The other side will never take this. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why without the address */
    public Refused(String why) {
        super(why);
    }
}
