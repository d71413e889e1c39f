// What a library user imports: one module that shows all the layers that a figure is made of.
@_exported public import Calculus
@_exported public import Figures
@_exported public import Formulas
@_exported public import Graphics
@_exported public import Languages
@_exported public import Notes
@_exported public import PNGBackend
@_exported public import Typefaces
@_exported public import Visibility
