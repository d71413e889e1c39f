#include "PNGShim.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  jmp_buf jump;
  char *message;
} catcher;

static void caught(png_structp png, png_const_charp text) {
  catcher *c = png_get_error_ptr(png);
  strncpy(c->message, text, 127);
  c->message[127] = 0;
  longjmp(c->jump, 1);
}

static void ignored(png_structp png, png_const_charp text) {
  (void)png;
  (void)text;
}

// Writing

typedef struct {
  uint8_t *bytes;
  size_t count;
  size_t capacity;
} sink;

static void append(png_structp png, png_bytep bytes, size_t count) {
  sink *s = png_get_io_ptr(png);
  if (s->capacity - s->count < count) {
    size_t capacity = s->capacity * 2 + count + 4096;
    uint8_t *grown = realloc(s->bytes, capacity);
    if (!grown) png_error(png, "out of memory");
    s->bytes = grown;
    s->capacity = capacity;
  }
  memcpy(s->bytes + s->count, bytes, count);
  s->count += count;
}

static void flush(png_structp png) { (void)png; }

int png_shim_write(const png_shim_image *image, uint8_t **bytes, size_t *count, char message[128]) {
  // What is changed after setjmp and read after longjmp lives behind pointers.
  sink out = {0};
  sink *volatile out_ref = &out;
  catcher c = {.message = message};
  png_text *volatile texts = NULL;
  png_infop info = NULL;
  message[0] = 0;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &c, caught, ignored);
  if (!png) return 1;
  info = png_create_info_struct(png);
  if (!info || setjmp(c.jump)) {
    png_destroy_write_struct(&png, &info);
    free((void *)texts);
    free(out_ref->bytes);
    return 1;
  }
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_set_write_fn(png, &out, append, flush);
  png_set_compression_level(png, image->level);
  png_set_compression_strategy(png, image->strategy);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_IHDR(
    png, info, image->width, image->height, image->bit_depth, image->color_type, PNG_INTERLACE_NONE,
    PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
  if (image->palette) png_set_PLTE(png, info, (png_const_colorp)image->palette, image->palette_count);
  if (image->palette_alpha_count > 0)
    png_set_tRNS(png, info, image->palette_alpha, image->palette_alpha_count, NULL);
  if (image->pixels_per_meter)
    png_set_pHYs(png, info, image->pixels_per_meter, image->pixels_per_meter, PNG_RESOLUTION_METER);
  if (image->text_count > 0) {
    texts = calloc((size_t)image->text_count, sizeof(png_text));
    if (!texts) png_error(png, "out of memory");
    for (int i = 0; i < image->text_count; i++) {
      texts[i].compression = PNG_ITXT_COMPRESSION_NONE;
      texts[i].key = (char *)image->texts[i].key;
      texts[i].text = (char *)image->texts[i].text;
      texts[i].itxt_length = strlen(image->texts[i].text);
      texts[i].lang = (char *)image->language;
      texts[i].lang_key = "";
    }
    png_set_text(png, info, (png_textp)texts, image->text_count);
  }
  png_write_info(png, info);
  if (image->color_type == PNG_COLOR_TYPE_RGB) png_set_filler(png, 0, PNG_FILLER_AFTER);
  for (uint32_t y = 0; y < image->height; y++) png_write_row(png, image->rows + y * image->row_bytes);
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  free((void *)texts);
  *bytes = out.bytes;
  *count = out.count;
  return 0;
}

// Reading

typedef struct {
  const uint8_t *bytes;
  size_t left;
} source;

static void take(png_structp png, png_bytep bytes, size_t count) {
  source *s = png_get_io_ptr(png);
  if (count > s->left) png_error(png, "the file ends too early");
  memcpy(bytes, s->bytes, count);
  s->bytes += count;
  s->left -= count;
}

static void copy_texts(png_structp png, png_infop info, png_shim_picture *picture) {
  png_textp texts = NULL;
  int count = png_get_text(png, info, &texts, NULL);
  if (count <= 0) return;
  picture->texts = calloc((size_t)count, sizeof(png_shim_text));
  if (!picture->texts) png_error(png, "out of memory");
  for (int i = 0; i < count; i++) {
    picture->texts[i].key = strdup(texts[i].key ? texts[i].key : "");
    picture->texts[i].text = strdup(texts[i].text ? texts[i].text : "");
    picture->text_count = i + 1;
    if (!picture->texts[i].key || !picture->texts[i].text) png_error(png, "out of memory");
  }
}

int png_shim_read(
  const uint8_t *bytes, size_t count, uint64_t pixel_limit, png_shim_picture *picture, char message[128]) {
  memset(picture, 0, sizeof *picture);
  message[0] = 0;
  if (count < 8 || png_sig_cmp(bytes, 0, 8) != 0) {
    strcpy(message, "not a PNG file");
    return 1;
  }
  source in = {bytes, count};
  catcher c = {.message = message};
  png_infop info = NULL;
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &c, caught, ignored);
  if (!png) return 1;
  info = png_create_info_struct(png);
  if (!info || setjmp(c.jump)) {
    png_destroy_read_struct(&png, &info, NULL);
    png_shim_free_picture(picture);
    return 1;
  }
  png_set_user_limits(png, 1 << 20, 1 << 20);
  png_set_chunk_malloc_max(png, 1 << 24);
  png_set_read_fn(png, &in, take);
  png_read_info(png, info);
  picture->width = png_get_image_width(png, info);
  picture->height = png_get_image_height(png, info);
  picture->color_type = png_get_color_type(png, info);
  picture->bit_depth = png_get_bit_depth(png, info);
  if ((uint64_t)picture->width * picture->height > pixel_limit) png_error(png, "the picture is too large");
  png_uint_32 x = 0, y = 0;
  int unit = 0;
  if (png_get_pHYs(png, info, &x, &y, &unit) && unit == PNG_RESOLUTION_METER) picture->pixels_per_meter = x;
  png_set_expand(png);
  png_set_strip_16(png);
  png_set_gray_to_rgb(png);
  png_set_add_alpha(png, 0xff, PNG_FILLER_AFTER);
  int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  size_t row_bytes = (size_t)picture->width * 4;
  if (png_get_rowbytes(png, info) != row_bytes) png_error(png, "unexpected pixel format");
  picture->pixels = malloc(row_bytes * picture->height);
  if (!picture->pixels) png_error(png, "out of memory");
  for (int pass = 0; pass < passes; pass++)
    for (uint32_t row = 0; row < picture->height; row++)
      png_read_row(png, picture->pixels + row * row_bytes, NULL);
  png_read_end(png, info);
  copy_texts(png, info, picture);
  png_destroy_read_struct(&png, &info, NULL);
  return 0;
}

void png_shim_free(void *memory) { free(memory); }

void png_shim_free_picture(png_shim_picture *picture) {
  for (int i = 0; i < picture->text_count; i++) {
    free((void *)picture->texts[i].key);
    free((void *)picture->texts[i].text);
  }
  free(picture->texts);
  free(picture->pixels);
  memset(picture, 0, sizeof *picture);
}
