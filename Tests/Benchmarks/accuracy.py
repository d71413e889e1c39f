#!/usr/bin/env python3
"""Derivatives from values of f alone: numviz beside scipy and numdifftools, as far as they are installed.

The functions and points are in accuracy_cases.txt; each partial derivative is a case. The truth is a central
difference of the same formula, with the same double constants, in mpmath with 160 digits.

    python3 Tests/Benchmarks/accuracy.py PATH-TO-NUMVIZ [--worst N]

error      |computed - true| / |true|, or the absolute error where the true derivative is 0
failures   no number, or an error above 1e-3
coverage   how often the true error lies within the bound that the tool states
slack      median of bound / true error, an error counting as no less than half a spacing of doubles
"""
import json
import math
import os
import re
import statistics
import subprocess
import sys
import warnings

import mpmath
import numpy as np

CASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "accuracy_cases.txt")
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?)|([a-z][a-z0-9]*)|(.))")


def translated(formula, number):
    """The formula as Python: powers, implicit products, and every number through `number`."""
    words, previous = [], None
    for literal, name, sign in TOKEN.findall(formula):
        kind = "number" if literal else "name" if name else sign
        if previous == "number" and kind in ("name", "("):
            words.append("*")
        words.append(number(literal) if literal else {"x": "x0"}.get(name, name) if name
                     else {"^": "**"}.get(sign, sign))
        previous = kind
    return " ".join(words)


def in_doubles(formula, count):
    names = {name: getattr(np, name) for name in
             "sin cos tan exp log sqrt cbrt tanh sinh cosh log1p abs hypot pi e".split()}
    from scipy.special import erf, expit
    names |= {"asin": np.arcsin, "atan": np.arctan, "acosh": np.arccosh, "atan2": np.arctan2, "max": np.maximum,
              "erf": erf, "sigmoid": expit, "softplus": lambda x: np.logaddexp(0.0, x)}
    arguments = ", ".join(f"x{index}" for index in range(count))
    return eval(f"lambda {arguments}: {translated(formula, lambda text: repr(float(text)))}", names)


def in_high_precision(formula, count):
    names = {name: getattr(mpmath, name) for name in
             "sin cos tan exp log sqrt tanh sinh cosh hypot asin atan acosh atan2 erf mpf".split()}
    names |= {"abs": abs, "max": max, "pi": mpmath.mpf(math.pi), "e": mpmath.mpf(math.e),
              "cbrt": lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), "log1p": lambda x: mpmath.log(1 + x),
              "sigmoid": lambda x: 1 / (1 + mpmath.exp(-x)), "softplus": lambda x: mpmath.log(1 + mpmath.exp(x))}
    arguments = ", ".join(f"x{index}" for index in range(count))
    return eval(f"lambda {arguments}: {translated(formula, lambda text: f'mpf({float(text)!r})')}", names)


def truth(function, point, variable):
    with mpmath.workdps(160):
        x = [mpmath.mpf(coordinate) for coordinate in point]
        h = (abs(x[variable]) or 1) * mpmath.mpf(10) ** -45
        above, below = list(x), list(x)
        above[variable] += h
        below[variable] -= h
        return (function(*above) - function(*below)) / (2 * h)


class Case:
    def __init__(self, kind, formula, text, variable):
        self.kind, self.formula, self.text, self.variable = kind, formula, text, variable
        self.point = [float(word) for word in text.split(",")]
        self.function = in_doubles(formula, len(self.point))
        self.truth = truth(in_high_precision(formula, len(self.point)), self.point, variable)

    def along(self, count):
        """The function of the one variable, counting its evaluations."""
        def value(x):
            x = np.asarray(x, dtype=float)
            count[0] += x.size
            return self.function(*[x if index == self.variable else np.full_like(x, coordinate)
                                   for index, coordinate in enumerate(self.point)])
        return value

    def error(self, number):
        difference = abs(mpmath.mpf(number) - self.truth)
        return float(difference / abs(self.truth)) if self.truth != 0 else float(difference)


def read_cases():
    cases = []
    for line in open(CASES):
        if line.strip() and not line.startswith("#"):
            kind, formula, points = (part.strip() for part in line.split("|"))
            cases += [Case(kind, formula, point, variable) for point in points.split()
                      for variable in range(point.count(",") + 1)]
    return cases


def numviz(path, cases):
    """Number, bound, evaluations for each case; one process a formula."""
    by_formula, answers = {}, {}
    for case in cases:
        by_formula.setdefault(case.formula, {})[case.text] = None
    for formula, points in by_formula.items():
        command = [path, "gradient", "--fn", formula, "--scheme", "adaptive", "--json"]
        document = json.loads(subprocess.run(
            command + [f"--at={text}" for text in points], check=True, capture_output=True).stdout)
        for text, result in zip(points, document["results"]):
            answers[formula, text] = result
    rows = []
    for case in cases:
        result = answers[case.formula, case.text]
        number, bound = result["gradient"][case.variable], result["error"][case.variable]
        rows.append((float("nan") if number is None else float(number), float("inf") if bound is None else float(bound),
                     result["evaluations"] / len(case.point)))
    return rows


def scipy_differentiate(cases):
    from scipy.differentiate import derivative
    for case in cases:
        count = [0]
        result = derivative(case.along(count), case.point[case.variable])
        yield float(result.df), float(result.error), int(result.nfev)


def numdifftools(cases):
    import numdifftools as tool
    for case in cases:
        count = [0]
        result = tool.Derivative(case.along(count), full_output=True)(case.point[case.variable])
        # Before 0.10 the facts came as a second value.
        facts = result if hasattr(result, "error_estimate") else result[1]
        yield float(result[0]), float(np.max(facts.error_estimate)), count[0]


def summary(cases, rows):
    errors, slacks, covered, failures = [], [], 0, 0
    for case, (number, bound, _) in zip(cases, rows):
        error = case.error(number) if math.isfinite(number) else math.inf
        failures += not error <= 1e-3
        errors.append(error)
        absolute = float(abs(mpmath.mpf(number) - case.truth)) if math.isfinite(number) else math.inf
        covered += absolute <= bound
        if absolute < math.inf and bound > 0:
            slacks.append(bound / max(absolute, math.ulp(float(case.truth)) / 2, 1e-320))
    errors.sort()
    return (statistics.median(errors), errors[int(0.9 * len(errors))], errors[-1], failures,
            statistics.mean(row[2] for row in rows), 100 * covered / len(rows), statistics.median(slacks))


def main(tools):
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    cases = read_cases()
    results = {}
    for name, tool in tools.items():
        try:
            results[name] = list(tool(cases))
        except ImportError:
            print(f"{name} is not installed")
    kinds = list(dict.fromkeys(case.kind for case in cases))
    groups = [("one variable", [kind for kind in kinds if kind != "several"])] + [(kind, [kind]) for kind in kinds]
    for title, members in groups:
        chosen = [index for index, case in enumerate(cases) if case.kind in members]
        print(f"\n{title}: {len(chosen)} derivatives\n  {'':<18} median   90 %     worst    failures  evals  coverage  slack")
        for name, rows in results.items():
            numbers = summary([cases[index] for index in chosen], [rows[index] for index in chosen])
            print("  %-18s %-8.2g %-8.2g %-8.2g %-9d %-6.1f %-6.1f %%  %.1f" % ((name,) + numbers))
    if "--worst" in sys.argv:
        name, rows = next(iter(results.items()))
        def badness(index):
            number, bound, _ = rows[index]
            error = cases[index].error(number) if math.isfinite(number) else math.inf
            return error
        print(f"\nthe worst of {name}")
        for index in sorted(range(len(cases)), key=badness, reverse=True)[:int(sys.argv[sys.argv.index("--worst") + 1])]:
            describe(cases[index], rows[index])
        print(f"\noutside the bound of {name}")
        for case, row in zip(cases, rows):
            if not abs(mpmath.mpf(row[0]) - case.truth) <= row[1]:
                describe(case, row)
    return cases, results


def describe(case, row):
    number, bound, evaluations = row
    print(f"  d{case.variable} {case.formula} at {case.text}: {number!r}, true {mpmath.nstr(case.truth, 17)}, "
          f"error {float(abs(mpmath.mpf(number) - case.truth)):.2g}, bound {bound:.2g}, {evaluations:g} evaluations")


if __name__ == "__main__":
    binary = os.path.abspath(sys.argv[1])
    main({"numviz": lambda cases: numviz(binary, cases), "scipy": scipy_differentiate, "numdifftools": numdifftools})
