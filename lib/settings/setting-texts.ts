import type { SettingKey } from './settings'

/** Which message says what a setting is, and which what it does. */
export const SETTING_TEXTS = {
  'reading.closed': { label: 'settings.closed', what: 'settings.closedWhat' },
  'reading.ownDigits': { label: 'settings.ownDigits', what: 'settings.ownDigitsWhat' },
  'readers.sources': { label: 'settings.sources', what: 'settings.sourcesWhat' },
  'desk.fourEyes': { label: 'settings.fourEyes', what: 'settings.fourEyesWhat' },
  'desk.importsPublish': { label: 'settings.importsPublish', what: 'settings.importsPublishWhat' },
  'desk.keepsDocuments': { label: 'settings.keepsDocuments', what: 'settings.keepsDocumentsWhat' },
  'desk.importsReviewed': { label: 'settings.importsReviewed', what: 'settings.importsReviewedWhat' },
  'signIn.twoFactor': { label: 'settings.twoFactor', what: 'settings.twoFactorWhat' },
} as const satisfies Record<SettingKey, { label: string; what: string }>

/** The settings in the order of their page, under the headings that they stand below. */
export const SETTING_PARTS = {
  reading: ['reading.closed', 'reading.ownDigits', 'readers.sources'],
  desk: ['desk.fourEyes', 'desk.importsPublish', 'desk.importsReviewed', 'desk.keepsDocuments'],
  signIn: ['signIn.twoFactor'],
} as const satisfies Record<string, readonly SettingKey[]>
