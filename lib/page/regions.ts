import { MOSAIC } from '../content/schema/region-list.ts';
import { renderInline } from '../markdown/inline.ts';
import type { PageContext } from './context.ts';
import { figuresModel } from './home.ts';
import { sourceModel } from './page-links.ts';
import type { RegionsModel } from './model.ts';

/** The health regions, as their mosaic and their table show them. */
export function regionsModel(context: PageContext): RegionsModel {
  const { list, source, severalCentres } = context.site.references.regions;
  const isCornered =
    list.some(({ row }) => row === MOSAIC.row) &&
    list.every(({ row, column }) => (row > 1 || column > 2) && (row > 2 || column < 6));
  return {
    figures: figuresModel(context),
    list: list.map(({ number, name, row, column }) => ({
      number: String(number).padStart(2, '0'),
      name: renderInline(name, 'fr'),
      row,
      column,
      ...(severalCentres?.regions.includes(number) === true
        ? { severalIn: severalCentres.year }
        : {}),
    })),
    isCornered,
    source: sourceModel(context, source),
    ...(severalCentres === undefined
      ? {}
      : {
          severalIn: severalCentres.year,
          centresSource: sourceModel(context, severalCentres.source),
        }),
  };
}
