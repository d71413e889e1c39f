#!/usr/bin/env python3
"""Whether figures survive the sanitizers of note platforms: bleach and nh3, as far as they are installed.

usage: sanitizers.py FOLDER      a folder of SVG files, such as output/

Each file goes through a sanitizer that keeps the elements of SVG and their presentation attributes, and nothing else:
no style sheet, no script, no event. The picture before and after is drawn by rsvg-convert and must be the same, pixel
by pixel. Exits with 1 where it is not.
"""
import subprocess
import sys
from pathlib import Path

ELEMENTS = {
    "svg", "title", "desc", "metadata", "defs", "clipPath", "g", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "use", "image",
}
# https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes, and the geometry of the elements above.
ATTRIBUTES = {
    "xmlns", "width", "height", "viewBox", "role", "lang", "id", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r",
    "rx", "ry", "d", "points", "transform", "href", "xlink:href", "xmlns:xlink", "preserveAspectRatio", "clip-path", "clip-rule", "color",
    "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-style", "font-weight", "image-rendering",
    "opacity", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "text-anchor", "visibility",
}
SCHEMES = {"http", "https", "data"}


def sanitizers():
    try:
        import bleach

        yield "bleach", lambda text: bleach.clean(
            text, tags=ELEMENTS, attributes=list(ATTRIBUTES), protocols=SCHEMES, strip=True)
    except ImportError:
        pass
    try:
        import nh3

        yield "nh3", lambda text: nh3.clean(
            text, tags=ELEMENTS, attributes={"*": ATTRIBUTES}, url_schemes=SCHEMES, link_rel=None)
    except ImportError:
        pass


def pixels(svg):
    # A sanitizer that writes HTML leaves out the declaration, which HTML does not need.
    if "xlink:href" in svg and "xmlns:xlink" not in svg:
        svg = svg.replace("<svg ", '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ', 1)
    run = subprocess.run(["rsvg-convert", "-f", "png"], input=svg.encode(), capture_output=True)
    return run.stdout if run.returncode == 0 else None


def main():
    files = sorted(Path(sys.argv[1]).glob("*.svg"))
    tools = list(sanitizers())
    if not tools:
        sys.exit("neither bleach nor nh3 is installed")
    failed = 0
    for name, clean in tools:
        same = 0
        for file in files:
            text = file.read_text()
            before, after = pixels(text), pixels(clean(text))
            if before is not None and before == after:
                same += 1
            else:
                failed += 1
                print(f"{name}: {file.name} is another picture", file=sys.stderr)
        print(f"{name}: {same} of {len(files)} figures are the same picture")
    sys.exit(1 if failed or not files else 0)


if __name__ == "__main__":
    main()
