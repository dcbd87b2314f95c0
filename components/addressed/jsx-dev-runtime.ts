/** As jsx-runtime.ts, for `npm run dev`. */
import { type JSX, jsxDEV as make, Fragment as whole } from 'react/jsx-dev-runtime'
import { sitePath } from '@/lib/i18n/site-path'
import { addressed } from './addressed'

export type { JSX }

export const Fragment = whole

export const jsxDEV: typeof make =
  sitePath === '' ? make : (type, props, ...rest) => make(type, addressed(type, props), ...rest)
