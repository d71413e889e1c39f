#pragma once

#include <stddef.h>
#include <stdint.h>

// libpng reports errors by longjmp. These functions catch the jump, so that it never crosses Swift code: they
// return 0, or a code that is not 0 and the reason in `message`.

/// A key and a text, both UTF-8 and ending in 0.
typedef struct {
  const char *key;
  const char *text;
} png_shim_text;

typedef struct {
  uint32_t width;
  uint32_t height;
  /// As in IHDR: 0 gray, 2 RGB, 3 palette, 6 RGBA.
  int color_type;
  int bit_depth;
  /// RGB triples of the palette.
  const uint8_t *palette;
  int palette_count;
  /// Opacities of the first entries of the palette.
  const uint8_t *palette_alpha;
  int palette_alpha_count;
  /// All rows, packed as PNG wants them, one after the other; but RGB has a fourth byte, which is left out.
  const uint8_t *rows;
  size_t row_bytes;
  uint32_t pixels_per_meter;
  const char *language;
  const png_shim_text *texts;
  int text_count;
  int level;
  int strategy;
} png_shim_image;

/// Encodes the image; `*bytes` is to be freed by `png_shim_free`.
int png_shim_write(const png_shim_image *image, uint8_t **bytes, size_t *count, char message[128]);

typedef struct {
  uint32_t width;
  uint32_t height;
  /// The pixels as RGBA, 4 bytes each.
  uint8_t *pixels;
  uint32_t pixels_per_meter;
  int color_type;
  int bit_depth;
  int text_count;
  png_shim_text *texts;
} png_shim_picture;

/// Decodes a file of at most `pixel_limit` pixels; the picture is to be freed by `png_shim_free_picture`.
int png_shim_read(
  const uint8_t *bytes, size_t count, uint64_t pixel_limit, png_shim_picture *picture, char message[128]);

void png_shim_free(void *memory);
void png_shim_free_picture(png_shim_picture *picture);
