import type { PaperScalars } from '#shared/report/paper.ts';
import { headLines } from './paper-pieces.ts';
import { PlaceElement, type PlaceLook } from './place-element.tsx';

interface PaperHeadProps {
  readonly scalars: PaperScalars;
  readonly lookOf: (key: string) => PlaceLook;
}

/** Organization, organ, symbol and title, as they stand above the text of the first sheet. */
export function PaperHead({ scalars, lookOf }: PaperHeadProps) {
  return (
    <div className="paper-head">
      {headLines.map(([name]) =>
        scalars[name] === '' ? null : (
          <PlaceElement
            key={name}
            {...lookOf(`head.${name}`)}
            placeKey={`head.${name}`}
            className={`paper-${name}`}
          >
            {scalars[name]}
          </PlaceElement>
        ),
      )}
    </div>
  );
}
