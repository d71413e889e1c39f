#!/usr/bin/env python3
"""Whether figures look the same in Chromium, librsvg, Inkscape and resvg, as far as they are installed.

usage: renderers.py FOLDER [SHEETS]      a folder of SVG files with PNG files of twice their size, such as output/

For each renderer: how much a pixel differs from numviz's own PNG on the average over all of a picture, and the share
of pixels that differ by more than a quarter of the range, after both were blurred by a pixel (edges lie half a pixel
apart, and letters have other fonts' shapes). The files that differ most are named; with SHEETS, a folder, they are laid
there side by side: to be looked at.
"""
import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

SCALE = 2


def librsvg(svg, size):
    return subprocess.run(["rsvg-convert", "-z", str(SCALE), str(svg)], capture_output=True).stdout


def inkscape(svg, size):
    with tempfile.NamedTemporaryFile(suffix=".png") as out:
        subprocess.run(
            ["inkscape", str(svg), f"--export-filename={out.name}", f"--export-width={size[0]}"], capture_output=True)
        return Path(out.name).read_bytes()


def resvg(svg, size):
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg.read_text(), zoom=SCALE, skip_system_fonts=False))


def chromium(svg, size):
    with tempfile.TemporaryDirectory() as folder:
        page, out = Path(folder) / "page.html", Path(folder) / "page.png"
        page.write_text(f"<body style='margin:0'>{svg.read_text()}</body>")
        subprocess.run(
            [shutil.which("chromium") or "chromium-browser", "--headless", "--no-sandbox", "--hide-scrollbars",
             f"--force-device-scale-factor={SCALE}", f"--window-size={size[0] // SCALE},{size[1] // SCALE}",
             f"--screenshot={out}", f"file://{page}"], capture_output=True)
        return out.read_bytes()


def renderers():
    if shutil.which("rsvg-convert"):
        yield "librsvg", librsvg
    if shutil.which("inkscape"):
        yield "Inkscape", inkscape
    try:
        import resvg_py  # noqa: F401

        yield "resvg", resvg
    except ImportError:
        pass
    if shutil.which("chromium") or shutil.which("chromium-browser"):
        yield "Chromium", chromium


def difference(a, b):
    a, b = (image.convert("RGB").filter(ImageFilter.BoxBlur(1)) for image in (a, b))
    levels = ImageChops.difference(a, b).convert("L").histogram()
    count = sum(levels)
    return sum(i * n for i, n in enumerate(levels)) / count / 255, sum(levels[64:]) / count


def main():
    files = sorted(Path(sys.argv[1]).glob("*.svg"))
    sheets = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    for name, draw in renderers():
        rows = []
        for file in files:
            own = Image.open(file.with_suffix(".png")).convert("RGB")
            try:
                theirs = Image.open(io.BytesIO(draw(file, own.size))).convert("RGBA")
            except Exception as error:
                print(f"{name}: {file.name} could not be drawn: {error}", file=sys.stderr)
                continue
            page = Image.new("RGBA", theirs.size, "white")
            theirs = Image.alpha_composite(page, theirs).convert("RGB")
            if theirs.size != own.size:
                print(f"{name}: {file.name} is {theirs.size}, not {own.size}", file=sys.stderr)
                theirs = theirs.resize(own.size)
            rows.append((*difference(own, theirs), file, own, theirs))
        rows.sort(key=lambda row: -row[1])
        means, shares = [row[0] for row in rows], [row[1] for row in rows]
        print(f"{name}: {len(rows)} figures; mean difference {sum(means) / len(means):.2%}, at most {max(means):.2%}; "
              f"pixels beyond a quarter {sum(shares) / len(shares):.3%}, at most {max(shares):.3%}")
        for mean, share, file, own, theirs in rows[:4]:
            print(f"  {file.stem}: {mean:.2%}, {share:.3%}")
            if sheets:
                sheets.mkdir(parents=True, exist_ok=True)
                both = Image.new("RGB", (2 * own.width + 10, own.height), "gray")
                both.paste(own, (0, 0))
                both.paste(theirs, (own.width + 10, 0))
                both.save(sheets / f"{name}-{file.stem}.png")


if __name__ == "__main__":
    main()
