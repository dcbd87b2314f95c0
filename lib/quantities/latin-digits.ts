/** Arabic, Persian and full-width digits and separators as 0 to 9, point and comma; the rest as it is. */
export function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９٫٬]/g, (sign) => {
    if (sign === '٫') return '.'
    if (sign === '٬') return ','
    const code = sign.charCodeAt(0)
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660))
  })
}
