/* Tesseract's functions, looked up when they are needed: only a process that recognises text loads the
   library and the some fifty that come with it, and where it is not installed the rest still works. */
#ifndef CTESSERACT_H
#define CTESSERACT_H

#include <tesseract/capi.h>

struct tesseract {
  __typeof__(TessVersion) *version;
  __typeof__(TessDeleteText) *delete_text;
  __typeof__(TessBaseAPICreate) *create;
  __typeof__(TessBaseAPIDelete) *destroy;
  __typeof__(TessBaseAPIInit5) *init;
  __typeof__(TessBaseAPISetPageSegMode) *set_mode;
  __typeof__(TessBaseAPISetImage) *set_image;
  __typeof__(TessBaseAPISetSourceResolution) *set_resolution;
  __typeof__(TessBaseAPISetRectangle) *set_rectangle;
  __typeof__(TessBaseAPIRecognize) *recognise;
  __typeof__(TessBaseAPIGetIterator) *iterator;
  __typeof__(TessBaseAPIClear) *clear;
  __typeof__(TessBaseAPIDetectOrientationScript) *detect_orientation;
  __typeof__(TessResultIteratorDelete) *delete_iterator;
  __typeof__(TessResultIteratorNext) *next;
  __typeof__(TessResultIteratorGetUTF8Text) *text;
  __typeof__(TessResultIteratorConfidence) *confidence;
  __typeof__(TessResultIteratorWordFontAttributes) *font;
  __typeof__(TessResultIteratorGetPageIterator) *place;
  __typeof__(TessPageIteratorIsAtBeginningOf) *begins;
  __typeof__(TessPageIteratorBoundingBox) *box;
  __typeof__(TessPageIteratorBaseline) *baseline;
  __typeof__(TessPageIteratorOrientation) *orientation;
};

/* Loads the library and finds all of its functions; answers what is missing, or NULL. */
const char *tesseract_load(struct tesseract *library);

#endif
