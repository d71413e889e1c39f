#!/usr/bin/env python3
"""Whole processes beside each other: CPU time, wall time, peak memory and bytes of the same figure.

Every tool that is installed takes part. Runs are interleaved, so that a busy machine slows all alike; compare the
minima of CPU time, and only within one table.

    python3 Tests/Benchmarks/whole_process.py PATH-TO-NUMVIZ [ROUNDS]
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

NUMVIZ = os.path.abspath(sys.argv[1])
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 15

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
splot x**2+y**2 with pm3d
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
plt.savefig('{output}')
"""


def script(folder, text):
    path = os.path.join(folder, f"{abs(hash(text))}.gp")
    with open(path, "w") as file:
        file.write(text)
    return path


def jobs(folder):
    def out(tool, ending):
        return os.path.join(folder, f"{tool}.{ending}")

    for name, n, ending, size in [
        ("quiver 18x18, SVG", 18, "svg", (640, 480)),
        ("quiver 18x18, PNG 640x480", 18, "png", (640, 480)),
        ("quiver 200x200, SVG", 200, "svg", (1600, 1200)),
        ("quiver 200x200, PNG 1600x1200", 200, "png", (1600, 1200)),
    ]:
        commands = {
            "numviz": [NUMVIZ, "quiver", "--fn", "x0^2+x1^2", "--domain", "-2:2.25", "--grid", str(n),
                       "--width", str(size[0]), "--height", str(size[1]), "-o", out("numviz", ending), "--quiet"],
            "gnuplot": ["gnuplot", script(folder, GNUPLOT_ARROWS.format(
                n=n, k=4.25 / (n - 1) / 6.4, output=out("gnuplot", ending),
                terminal=("svg" if ending == "svg" else "pngcairo") + f" size {size[0]},{size[1]}"))],
            "matplotlib": [sys.executable, "-c", MATPLOTLIB_ARROWS.format(n=n, output=out("matplotlib", ending))],
        }
        yield name, ending, commands

    for name, n, ending, filled in [
        ("contours 1000x1000 samples, SVG", 1000, "svg", False),
        ("contours 1000x1000 samples, PNG", 1000, "png", False),
        ("filled contours 2000x2000 samples, SVG", 2000, "svg", True),
        ("filled contours 2000x2000 samples, PNG", 2000, "png", True),
    ]:
        commands = {
            "numviz": [NUMVIZ, "contour", "--fn", "(x^2+y-11)^2+(x+y^2-7)^2", "--domain", "-5:5", "--grid", str(n),
                       "--width", "640", "-o", out("numviz", ending), "--quiet"] + ["--filled"] * filled,
            "gnuplot": ["gnuplot", script(folder, GNUPLOT_CONTOURS.format(
                n=n, style=GNUPLOT_BANDS if filled else GNUPLOT_LINES, output=out("gnuplot", ending),
                terminal=("svg" if ending == "svg" else "pngcairo") + " size 640,640"))],
            "matplotlib": [sys.executable, "-c", MATPLOTLIB_CONTOURS.format(
                n=n, style="contourf" if filled else "contour", output=out("matplotlib", ending),
                further="plt.colorbar()" if filled else "plt.clabel(contours)")],
        }
        if filled and ending == "svg":
            # A polygon for each sample: 434 MB.
            del commands["gnuplot"]
        yield name, ending, commands


def surfaces(folder):
    def out(tool, ending):
        return os.path.join(folder, f"{tool}.{ending}")

    for n in (50, 200, 500):
        for ending in ("svg", "png"):
            draw = [NUMVIZ, "surface", "--fn", "x0^2+x1^2", "--grid", str(n), "-o", out("numviz", ending), "--quiet"]
            others = {
                "gnuplot": ["gnuplot", script(folder, GNUPLOT_SURFACE.format(
                    n=n, output=out("gnuplot", ending),
                    terminal=("svg" if ending == "svg" else "pngcairo") + " size 640,480"))],
                "matplotlib": [
                    sys.executable, "-c", MATPLOTLIB_SURFACE.format(n=n, output=out("matplotlib", ending))],
            }
            yield f"surface {n}x{n}, {ending.upper()}", ending, {"numviz": draw, **others}
            path = ["--path", "-1.5,1.8", "--rate", "0.1"]
            yield f"surface {n}x{n} with a path, {ending.upper()}", ending, {"numviz": draw + path, **others}


def installed(tool):
    if tool == "numviz":
        return True
    if tool == "gnuplot":
        return shutil.which("gnuplot") is not None
    return subprocess.run([sys.executable, "-c", f"import {tool}"], capture_output=True).returncode == 0


def run(command):
    """CPU seconds, wall seconds and peak memory in MiB of one process."""
    start = time.perf_counter()
    # Not a fork: the copy of Python's own pages would be counted as the tool's.
    null = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    process = os.posix_spawn(shutil.which(command[0]), command, os.environ, file_actions=null)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"failed: {' '.join(command)[:200]}")
    scale = 1 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * scale / 2**20


def main():
    tools = [tool for tool in ("numviz", "gnuplot", "matplotlib") if installed(tool)]
    with tempfile.TemporaryDirectory() as folder:
        for name, ending, commands in [*jobs(folder), *surfaces(folder)]:
            results = {tool: [] for tool in tools if tool in commands}
            for round in range(ROUNDS):
                for tool in results:
                    if round >= 3 and tool != "numviz" and results[tool][0][0] > 0.5:
                        continue
                    results[tool].append(run(commands[tool]))
            print(f"\n{name}")
            base = min(cpu for cpu, _, _ in results["numviz"])
            for tool, rows in results.items():
                cpu = min(row[0] for row in rows)
                wall = sorted(row[1] for row in rows)[len(rows) // 2]
                size = os.path.getsize(os.path.join(folder, f"{tool}.{ending}"))
                print(f"  {tool:<11} CPU min {cpu * 1000:8.1f} ms   wall median {wall * 1000:8.1f} ms   "
                      f"peak {max(row[2] for row in rows):6.1f} MiB   {size:>9} bytes   {cpu / base:6.1f} x")


if __name__ == "__main__":
    main()
