import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { FiguresModel } from '../../lib/page/model.ts';
import { Strokes } from './strokes.tsx';

export interface FiguresProps {
  locale: Locale;
  figures: FiguresModel;
  /** The networks alone, where the regions are drawn otherwise. */
  networks?: boolean;
}

/** The numbers of the network, each drawn to scale. */
export function Figures({ locale, figures, networks = false }: FiguresProps) {
  const messages = messagesIn(locale);
  const items = [
    ...(networks ? [] : [{ count: figures.regions, text: messages.regionsFigure }]),
    { count: figures.territorialNetworks, text: messages.territorialFigure },
    { count: figures.localNetworks, text: messages.localFigure },
  ];
  return (
    <ul className="figures" role="list">
      {items.map(({ count, text }) => (
        <li key={text}>
          <p className="numeral">{count}</p>
          <p className="figure-text">{text}</p>
          <Strokes count={count} />
        </li>
      ))}
    </ul>
  );
}
