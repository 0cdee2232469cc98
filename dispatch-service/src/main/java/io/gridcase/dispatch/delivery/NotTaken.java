package io.gridcase.dispatch.delivery;

/** The other side has not taken a parcel. */
public class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * @param why is shown and logged: without the address
     * @param forGood whether there is no point in trying again
     */
    public NotTaken(String why, boolean forGood) {
        super(why);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
