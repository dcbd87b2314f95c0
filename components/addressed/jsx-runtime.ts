/**
 * What JSX is compiled to (`jsxImportSource` in tsconfig.json): React's own, with addresses within the site as a browser asks
 * for them. Links stand in hundreds of places and know nothing of the path below which the site is served, nor of the day that is read.
 */
import { type JSX, jsx as make, jsxs as makeAll, Fragment as whole } from 'react/jsx-runtime'
import { sitePath } from '@/lib/i18n/site-path'
import { addressed } from './addressed'

export type { JSX }

export const Fragment = whole

/** A browser is sent nothing for it at the root: only a server makes pages as of a day. */
const leaves = sitePath === '' && typeof window !== 'undefined'

export const jsx: typeof make = leaves ? make : (type, props, key) => make(type, addressed(type, props), key)

export const jsxs: typeof makeAll = leaves
  ? makeAll
  : (type, props, key) => makeAll(type, addressed(type, props), key)
