/**
 * For programs that tests start for seconds: WebAssembly, such as what makes SQL of Prisma's queries, is compiled once and quickly.
 * To compile it better, as V8 does beside it, pays off after minutes.
 */
require('node:v8').setFlagsFromString('--liftoff-only')
