public import ArgumentParser
public import NumViz

// Each list of choices exists once, in the library; here it becomes an argument.
extension Language: ExpressibleByArgument {}
extension NamedScheme: ExpressibleByArgument {}
extension NamedTheme: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension QuiverMark.Pivot: ExpressibleByArgument {}
extension Quiver.Sign: ExpressibleByArgument {}
