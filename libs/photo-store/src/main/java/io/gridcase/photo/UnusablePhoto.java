package io.gridcase.photo;

import io.gridcase.refusal.Invalid;

/** What was sent as a photo shows nothing that everybody could look at later. */
public class UnusablePhoto extends Invalid {

    private UnusablePhoto(String code, String title, String detail) {
        super(code, title, detail);
    }

    /** {@code photo-missing}: the request has no file where the photo belongs. */
    public static UnusablePhoto missing() {
        return new UnusablePhoto(
                "photo-missing", "请求中没有照片 / The request carries no photo", "send the file as form part \"photo\"");
    }

    /** {@code not-a-photo}: the first bytes are those of no picture format that is kept. */
    static UnusablePhoto unknownFormat() {
        return new UnusablePhoto(
                "not-a-photo", "文件不是照片 / The file is not a photo", "the file is neither JPEG nor PNG nor WebP");
    }

    /** {@code unsupported-photo}: HEIC, HEIF or AVIF, which not every browser shows. */
    static UnusablePhoto phoneOnly() {
        return new UnusablePhoto(
                "unsupported-photo",
                "不支持 HEIC/HEIF/AVIF 照片，请改用 JPEG、PNG 或 WebP / HEIC, HEIF and AVIF photos are not supported",
                "send JPEG, PNG or WebP: set the camera to \"most compatible\", or convert the photo to JPEG");
    }

    /** {@code ambiguous-photo}: a picture that is also an archive, a document or a program. */
    static UnusablePhoto ambiguous(String other) {
        return new UnusablePhoto(
                "ambiguous-photo",
                "照片文件夹带其他内容 / The file is a photo and something else too",
                "the photo is also " + other);
    }

    /** {@code broken-photo}: cut short on its way, or damaged. */
    static UnusablePhoto broken(PhotoFormat format, String reason) {
        return new UnusablePhoto(
                "broken-photo",
                "照片文件已损坏或不完整 / The photo is damaged or incomplete",
                "not a complete %s: %s".formatted(format, reason));
    }

    /** {@code broken-photo}: in order on the outside, but its pixels make no sense. */
    public static UnusablePhoto undecodable(PhotoFormat format) {
        return broken(format, "its pixels cannot be decoded");
    }

    /** {@code too-many-pixels}: larger to look at than a device can bear. */
    static UnusablePhoto tooManyPixels(Dimensions dimensions, long maxPixels) {
        return new UnusablePhoto(
                "too-many-pixels",
                "照片像素过多 / The photo has too many pixels",
                "%d × %d pixels, at most %d altogether are kept"
                        .formatted(dimensions.width(), dimensions.height(), maxPixels));
    }
}
