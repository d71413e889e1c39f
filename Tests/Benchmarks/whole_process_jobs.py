"""The figures that are measured, and how each tool is asked for them."""
import dataclasses
import os
import sys

GNUPLOT_ARROWS = """
set terminal {terminal}
set output '{output}'
set xrange [-2.1:2.35]; set yrange [-2.1:2.35]; set size ratio -1; set grid; unset key
set samples {n}; set isosamples {n}; set urange [-2:2.25]; set vrange [-2:2.25]
set title "-grad f"; set xlabel "x0"; set ylabel "x1"
plot '++' using 1:2:(-{k}*2*$1):(-{k}*2*$2) with vectors head filled lc rgb '#666666'
"""

MATPLOTLIB_ARROWS = """
import numpy as np, matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
a = np.linspace(-2, 2.25, {n})
X, Y = np.meshgrid(a, a)
plt.quiver(X, Y, -2*X, -2*Y, angles='xy', color='#666666')
plt.grid(); plt.xlabel('x0'); plt.ylabel('x1'); plt.title('-grad f')
plt.savefig('{output}')
"""

GNUPLOT_CONTOURS = """
set terminal {terminal}
set output '{output}'
set xrange [-5:5]; set yrange [-5:5]; set size ratio -1; unset key; set view map
set samples {n}; set isosamples {n}
f(x, y) = (x**2 + y - 11)**2 + (x + y**2 - 7)**2
{style}
"""
GNUPLOT_LINES = "set contour base; unset surface; set cntrparam levels auto 10; splot f(x, y) with lines"
GNUPLOT_BANDS = "set palette maxcolors 10; splot f(x, y) with pm3d"

MATPLOTLIB_CONTOURS = """
import numpy as np, matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
a = np.linspace(-5, 5, {n})
X, Y = np.meshgrid(a, a)
contours = plt.{style}(X, Y, (X**2 + Y - 11)**2 + (X + Y**2 - 7)**2, 10)
{further}
plt.gca().set_aspect('equal'); plt.xlabel('x'); plt.ylabel('y'); plt.title("Himmelblau's function")
plt.savefig('{output}')
"""


GNUPLOT_SURFACE = """
set terminal {terminal}
set output '{output}'
set xrange [-2:2]; set yrange [-2:2]; unset key; set view 55,45; set ticslevel 0
set samples {n}; set isosamples {n}; set pm3d depthorder border lc rgb 'black' lw 0.5
set title "f"; set xlabel "x0"; set ylabel "x1"
$path << EOD
{path}
EOD
splot x**2+y**2 with pm3d{line}
"""

MATPLOTLIB_SURFACE = """
import numpy as np, matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
a = np.linspace(-2, 2, {n})
X, Y = np.meshgrid(a, a)
axes = plt.figure().add_subplot(projection='3d', proj_type='ortho')
axes.plot_surface(X, Y, X**2 + Y**2, cmap='viridis', rcount={n}, ccount={n}, edgecolor='k', linewidth=0.2)
axes.view_init(35.264, 45)
axes.plot({path}, color='#c8283c', marker='o', markersize=3, zorder=10)
plt.savefig('{output}')
"""

MATPLOTLIB_STREAM = """
import numpy as np, matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
a = np.linspace(-5, 5, 100)
X, Y = np.meshgrid(a, a)
A, B = X**2 + Y - 11, X + Y**2 - 7
plt.streamplot(X, Y, -4*X*A - 2*B, -2*A - 4*Y*B, density=1.5, linewidth=1)
plt.gca().set_aspect('equal'); plt.xlabel('x'); plt.ylabel('y'); plt.title("Himmelblau's function")
plt.savefig('{output}')
"""

HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"


@dataclasses.dataclass
class Job:
    """A figure, the kind of its file, and the command of each tool that can draw it."""
    name: str
    ending: str
    commands: dict


class Jobs:
    """All figures; their files, and the scripts that draw them, go into a folder."""

    def __init__(self, numviz, folder):
        self.numviz = numviz
        self.folder = folder

    def __iter__(self):
        yield from self.arrows()
        yield from self.contours()
        yield from self.streamlines()
        yield from self.basins()
        yield from self.surfaces()

    def output(self, tool, ending):
        return os.path.join(self.folder, f"{tool}.{ending}")

    def own(self, ending, *words):
        return [self.numviz, *words, "-o", self.output("numviz", ending), "--quiet"]

    def gnuplot(self, text, ending, size, **values):
        terminal = ("svg" if ending == "svg" else "pngcairo") + f" size {size[0]},{size[1]}"
        text = text.format(terminal=terminal, output=self.output("gnuplot", ending), **values)
        path = os.path.join(self.folder, f"{abs(hash(text))}.gp")
        with open(path, "w") as file:
            file.write(text)
        return ["gnuplot", path]

    def matplotlib(self, text, ending, **values):
        return [sys.executable, "-c", text.format(output=self.output("matplotlib", ending), **values)]

    def arrows(self):
        small, large = (640, 480), (1600, 1200)
        for n, ending, size in [(18, "svg", small), (18, "png", small), (200, "svg", large), (200, "png", large),
                                (1000, "png", large)]:
            yield Job(f"quiver {n}x{n}, {ending.upper()} {size[0]}x{size[1]}", ending, {
                "numviz": self.own(ending, "quiver", "--fn", "x0^2+x1^2", "--domain", "-2:2.25", "--grid", str(n),
                                   "--width", str(size[0]), "--height", str(size[1])),
                "gnuplot": self.gnuplot(GNUPLOT_ARROWS, ending, size, n=n, k=4.25 / (n - 1) / 6.4),
                "matplotlib": self.matplotlib(MATPLOTLIB_ARROWS, ending, n=n),
            })

    def contours(self):
        for name, n, ending, filled in [
            ("contours", 1000, "svg", False), ("contours", 1000, "png", False),
            ("filled contours", 2000, "svg", True), ("filled contours", 2000, "png", True),
        ]:
            commands = {
                "numviz": self.own(ending, "contour", "--fn", HIMMELBLAU, "--domain", "-5:5", "--grid", str(n),
                                   "--width", "640", *["--filled"] * filled),
                "gnuplot": self.gnuplot(GNUPLOT_CONTOURS, ending, (640, 640), n=n,
                                        style=GNUPLOT_BANDS if filled else GNUPLOT_LINES),
                "matplotlib": self.matplotlib(MATPLOTLIB_CONTOURS, ending, n=n,
                                              style="contourf" if filled else "contour",
                                              further="plt.colorbar()" if filled else "plt.clabel(contours)"),
            }
            if filled and ending == "svg":
                # A polygon for each sample: 434 MB.
                del commands["gnuplot"]
            yield Job(f"{name} {n}x{n} samples, {ending.upper()}", ending, commands)

    def streamlines(self):
        for ending in ("svg", "png"):
            yield Job(f"stream of himmelblau, {ending.upper()}", ending, {
                "numviz": self.own(ending, "stream", "--fn", HIMMELBLAU, "--domain", "-5:5"),
                "matplotlib": self.matplotlib(MATPLOTLIB_STREAM, ending),
            })

    def basins(self):
        yield Job("basins of himmelblau 400x400, PNG", "png", {
            "numviz": self.own("png", "basins", "--fn", HIMMELBLAU, "--domain", "-5:5", "--rate", "0.01",
                               "--grid", "400"),
        })

    def surfaces(self):
        # Gradient descent on x² + y² from (−1.5, 1.8) at the rate 0.1.
        points = [(-1.5 * 0.8**step, 1.8 * 0.8**step) for step in range(30)]
        path = [(x, y, x * x + y * y) for x, y in points]
        for n in (50, 200, 500):
            for ending in ("svg", "png"):
                for has_path in (False, True):
                    shown = path if has_path else []
                    yield Job(f"surface {n}x{n}{' with a path' if has_path else ''}, {ending.upper()}", ending, {
                        "numviz": self.own(ending, "surface", "--fn", "x0^2+x1^2", "--grid", str(n),
                                           *["--path=-1.5,1.8", "--rate=0.1"] * has_path),
                        "gnuplot": self.gnuplot(
                            GNUPLOT_SURFACE, ending, (640, 480), n=n,
                            path="\n".join(" ".join(map(str, point)) for point in shown),
                            line=", $path with linespoints lc rgb '#c8283c' lw 2 pt 7" if has_path else ""),
                        "matplotlib": self.matplotlib(
                            MATPLOTLIB_SURFACE, ending, n=n,
                            path=", ".join(str([point[axis] for point in shown]) for axis in range(3))),
                    })
