/**
 * What JSX is compiled to (`jsxImportSource` in tsconfig.json): React's own, with addresses within the site as a browser asks
 * for them. Links stand in hundreds of places and know nothing of the path below which the site is served.
 */
import { type JSX, jsx as make, jsxs as makeAll, Fragment as whole } from 'react/jsx-runtime'
import { sitePath } from '@/lib/i18n/site-path'
import { addressed } from './addressed'

export type { JSX }

export const Fragment = whole

export const jsx: typeof make =
  sitePath === '' ? make : (type, props, key) => make(type, addressed(type, props), key)

export const jsxs: typeof makeAll =
  sitePath === '' ? makeAll : (type, props, key) => makeAll(type, addressed(type, props), key)
