package io.gridcase.photo;

import java.io.IOException;

/** A file that begins like a picture and goes on like none. */
class BrokenPicture extends IOException {

    BrokenPicture(String reason) {
        super(reason);
    }
}
