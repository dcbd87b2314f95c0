/**
 * pdf.js names this class of browsers as it is loaded, to draw with; Node has none, and nothing is drawn here. It must be imported before
 * pdf.js is.
 */
const given = globalThis as { DOMMatrix?: unknown }
given.DOMMatrix ??= class {}

export {}
