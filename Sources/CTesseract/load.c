#include "CTesseract.h"

#include <dlfcn.h>
#include <stddef.h>

/* Debian 12's; the number stays the same as long as its functions do. */
static const char name[] = "libtesseract.so.5";

const char *tesseract_load(struct tesseract *library) {
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return name;
#define FIND(member, function)                                         \
  do {                                                                 \
    library->member = (__typeof__(function) *)dlsym(handle, #function); \
    if (library->member == NULL) return #function;                     \
  } while (0)
  FIND(version, TessVersion);
  FIND(delete_text, TessDeleteText);
  FIND(create, TessBaseAPICreate);
  FIND(destroy, TessBaseAPIDelete);
  FIND(init, TessBaseAPIInit5);
  FIND(set_mode, TessBaseAPISetPageSegMode);
  FIND(set_image, TessBaseAPISetImage);
  FIND(set_resolution, TessBaseAPISetSourceResolution);
  FIND(set_rectangle, TessBaseAPISetRectangle);
  FIND(recognise, TessBaseAPIRecognize);
  FIND(iterator, TessBaseAPIGetIterator);
  FIND(clear, TessBaseAPIClear);
  FIND(detect_orientation, TessBaseAPIDetectOrientationScript);
  FIND(delete_iterator, TessResultIteratorDelete);
  FIND(next, TessResultIteratorNext);
  FIND(text, TessResultIteratorGetUTF8Text);
  FIND(confidence, TessResultIteratorConfidence);
  FIND(font, TessResultIteratorWordFontAttributes);
  FIND(place, TessResultIteratorGetPageIterator);
  FIND(begins, TessPageIteratorIsAtBeginningOf);
  FIND(box, TessPageIteratorBoundingBox);
  FIND(baseline, TessPageIteratorBaseline);
  FIND(orientation, TessPageIteratorOrientation);
#undef FIND
  return NULL;
}
