import 'server-only'
import type { ApiResource } from './resource'
import { breakdownsResource, levelsResource } from './resources/breakdowns'
import { changesResource } from './resources/changes'
import { claimsResource, correctionsResource, decisionsResource } from './resources/claims'
import { countriesResource } from './resources/countries'
import { curvesResource } from './resources/curves'
import { metricsResource } from './resources/metrics'
import { organisationsResource } from './resources/organisations'
import { placesResource } from './resources/places'
import { reportsResource } from './resources/reports'

/** Everything that programs read, in the order in which it is told of. */
export const API_RESOURCES: readonly ApiResource[] = [
  countriesResource,
  placesResource,
  organisationsResource,
  metricsResource,
  reportsResource,
  claimsResource,
  decisionsResource,
  correctionsResource,
  curvesResource,
  levelsResource,
  breakdownsResource,
  changesResource,
]
