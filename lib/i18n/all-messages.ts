// Made by `npm run generate` from the folders of lib/i18n/languages; do not edit.
import arErrors from './languages/ar/errors.json'
import ar from './languages/ar/messages.json'
import enErrors from './languages/en/errors.json'
import en from './languages/en/messages.json'
import esErrors from './languages/es/errors.json'
import es from './languages/es/messages.json'
import frErrors from './languages/fr/errors.json'
import fr from './languages/fr/messages.json'
import ptErrors from './languages/pt/errors.json'
import pt from './languages/pt/messages.json'
import ruErrors from './languages/ru/errors.json'
import ru from './languages/ru/messages.json'
import ukErrors from './languages/uk/errors.json'
import uk from './languages/uk/messages.json'

export const allMessages = {
  en: { ...en, errors: enErrors },
  ar: { ...ar, errors: arErrors },
  es: { ...es, errors: esErrors },
  fr: { ...fr, errors: frErrors },
  pt: { ...pt, errors: ptErrors },
  ru: { ...ru, errors: ruErrors },
  uk: { ...uk, errors: ukErrors },
}
