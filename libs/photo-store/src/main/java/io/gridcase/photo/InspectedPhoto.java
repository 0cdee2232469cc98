package io.gridcase.photo;

/** A photo that may be kept, and what its camera noted. */
public record InspectedPhoto(Photo photo, PhotoFacts facts) {}
