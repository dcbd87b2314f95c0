import type { SharePictureView } from '@/lib/views/share-view'

export const sharePictureSize = { width: 1200, height: 630 }

const ink = '#1a1a1a'
const muted = '#5c5c5c'
const accent = '#17614a'

/** A page's numbers as a picture. What draws it knows flex boxes and no style sheet. */
export function SharePicture({
  picture: { product, title, figures, footer },
}: {
  picture: SharePictureView
}) {
  const size = figures.length > 2 ? 44 : 64
  return (
    <div
      style={{
        ...{ display: 'flex', flexDirection: 'column', width: '100%', height: '100%' },
        ...{ padding: '56px 64px', background: '#ffffff', color: ink, fontSize: 28 },
      }}
    >
      <div style={{ display: 'flex', color: accent, fontSize: 30 }}>{product}</div>
      <div style={{ display: 'flex', marginTop: 10, fontSize: 52, lineHeight: 1.15 }}>{title}</div>
      <div
        style={{ display: 'flex', flexWrap: 'wrap', flexGrow: 1, marginTop: 28, alignContent: 'flex-start' }}
      >
        {figures.map(({ label, amount, asOf }) => (
          <div
            key={label}
            style={{
              ...{ display: 'flex', flexDirection: 'column', width: figures.length > 1 ? '50%' : '100%' },
              ...{ padding: '0 24px 20px 0' },
            }}
          >
            <div style={{ display: 'flex', color: muted, fontSize: 24 }}>{label}</div>
            <div style={{ display: 'flex', fontSize: size, lineHeight: 1.1 }}>{amount}</div>
            <div style={{ display: 'flex', color: muted, fontSize: 22 }}>{asOf}</div>
          </div>
        ))}
      </div>
      <div style={{ display: 'flex', color: muted, fontSize: 22 }}>{footer}</div>
    </div>
  )
}
