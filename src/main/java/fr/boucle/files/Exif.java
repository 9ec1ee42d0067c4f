package fr.boucle.files;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, as a JPEG's Exif block says it in one number: the only thing that is read there, and applied
 * before the block is dropped.
 */
enum Exif {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final int SEGMENT = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int HEADER = 10;
    private static final int LITTLE = 0x4949;
    private static final int TABLE_AT = 4;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int VALUE_AT = 8;

    /** Upright where it says nothing, or nonsense. */
    static Exif upright(byte[] photo) {
        var bytes = ByteBuffer.wrap(photo);
        try {
            int at = 2;
            while (unsigned(bytes, at) == SEGMENT && unsigned(bytes, at + 1) != SCAN) {
                if (unsigned(bytes, at + 1) == APP1 && bytes.getInt(at + 4) == EXIF) {
                    return held(bytes.slice(at + HEADER, bytes.limit() - at - HEADER));
                }
                at += 2 + word(bytes, at + 2);
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Exif held(ByteBuffer tiff) {
        tiff.order(word(tiff, 0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(TABLE_AT);
        int entries = word(tiff, table);
        for (int at = table + 2; at < table + 2 + entries * ENTRY; at += ENTRY) {
            int said = word(tiff, at + VALUE_AT);
            if (word(tiff, at) == ORIENTATION && said >= 1 && said <= values().length) {
                return values()[said - 1];
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** The picture as it was meant to be seen. */
    BufferedImage turn(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean lies = compareTo(LEFT_MIRRORED) >= 0;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(move(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
        return turned;
    }

    /** By the size that the picture gets. */
    private AffineTransform move(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, width, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, width, height);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    }
}
