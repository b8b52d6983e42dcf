import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/locale.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import type { LaneModel, LanesModel } from '../../lib/page/lanes.ts';

export interface LanesProps {
  locale: Locale;
  lanes: LanesModel;
  /** Whether its one lane is what the page is about, which need not be named. */
  alone?: boolean;
  /** The same in words. */
  children?: ReactNode;
}

/** With more lanes, bars and years are small, and lanes are grouped by country. */
const MANY = 8;

/**
 * What is known over the years, a lane a partner, until the ground darkens. Its marks are hidden from
 * screen readers: a table or a list beside it says the same. Places are in percent and sizes in
 * letters, so that its words are never scaled: a viewBox would.
 */
export function Lanes({ locale, lanes: { ticks, lanes }, alone = false, children }: LanesProps) {
  const messages = messagesIn(locale);
  const isDense = lanes.length > MANY;
  const name = alone ? 'lanes lanes-alone' : isDense ? 'lanes lanes-dense' : 'lanes lanes-named';
  const spans = new Set(lanes.flatMap((lane) => lane.spans.map(({ kind }) => kind)));
  return (
    <figure className={name}>
      <div aria-hidden="true">
        <div className="lane-ticks">
          <svg>
            {ticks.map(({ year, at }) => (
              <text key={year} x={`${at}%`} y="1rem" textAnchor={anchorAt(at)}>
                {year}
              </text>
            ))}
          </svg>
        </div>
        <div>
          {inOrder(lanes, isDense).map((lane, index) => (
            <div key={index} className="lane">
              {alone ? null : (
                <p className="lane-name">
                  <span className="lane-country">{lane.country}</span>{' '}
                  <span className={lane.name.isPartner ? 'lane-partner' : 'lane-subject'}>
                    {lane.name.text}
                  </span>
                </p>
              )}
              <Plot lane={lane} ticks={ticks} />
              <p className={lane.end.isRoomy ? 'lane-until' : 'lane-until lane-until-always'}>
                {fill(messages.until, { date: lane.end.text })}
              </p>
            </div>
          ))}
        </div>
        <div className="lane-key">
          <Key mark={<rect className="lane-signing" width="2.5rem" height="1rem" />}>
            {messages.keySigning}
          </Key>
          {spans.has('existing') ? (
            <Key
              mark={
                <>
                  <rect className="lane-existing" width="2.5rem" height="1rem" />
                  <rect className="lane-end" x="2.25rem" width=".25rem" height="1rem" />
                </>
              }
            >
              {messages.keyExisting}
            </Key>
          ) : null}
          {spans.has('signed') ? (
            <Key mark={<line className="lane-said" x2="2.5rem" y1=".5rem" y2=".5rem" />}>
              {messages.keySaid}
            </Key>
          ) : null}
          {lanes.every(({ missions }) => missions.length === 0) ? null : (
            <Key mark={<line className="lane-mission" x1="1.25rem" x2="1.25rem" y2="1rem" />}>
              {messages.keyMission}
            </Key>
          )}
          <Key
            mark={
              <>
                <rect className="lane-unknown" width="2.5rem" height="1rem" />
                <line className="lane-dots" x2="2.5rem" y1=".5rem" y2=".5rem" />
              </>
            }
          >
            {messages.keyUnknown}
          </Key>
        </div>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );
}

/** The words of what is near an edge keep inside it. */
const anchorAt = (at: number) => (at < 18 ? 'start' : at > 82 ? 'end' : 'middle');

/** By first year; when there are many, by country first, in the order of their first years. */
function inOrder(lanes: readonly LaneModel[], isDense: boolean): readonly LaneModel[] {
  return isDense ? [...Map.groupBy(lanes, ({ country }) => country).values()].flat() : lanes;
}

function Key({ mark, children }: { mark: ReactNode; children: string }) {
  return (
    <span>
      <svg>{mark}</svg>
      {children}
    </span>
  );
}

/** Higher than any lane: each shows its part of what crosses it. */
const ABOVE = '-20rem';

/** Where the bar is, and its middle. */
const BAR = { y: '3.2rem', height: '1.1rem' };
const MIDDLE = { y1: '3.75rem', y2: '3.75rem' };

function Plot({ lane, ticks }: { lane: LaneModel; ticks: LanesModel['ticks'] }) {
  const { end } = lane;
  return (
    <svg className="lane-plot">
      {ticks.map(({ year, at }) => (
        <line key={year} className="lane-tick" x1={`${at}%`} x2={`${at}%`} y1="1rem" y2="100%" />
      ))}
      <rect className="lane-unknown" x={`${end.at}%`} width="200%" y={ABOVE} height="60rem" />
      <line className="lane-dots" x1={`${end.at}%`} x2="200%" {...MIDDLE} />
      {lane.spans.map(({ kind, at, width }, index) =>
        kind === 'existing' ? (
          <g key={index}>
            <rect className="lane-existing" x={`${at}%`} width={`${width}%`} {...BAR} />
            <rect className="lane-end" x={`${at + width}%`} width=".3rem" {...BAR} />
          </g>
        ) : (
          <line key={index} className="lane-said" x1={`${at}%`} x2={`${at + width}%`} {...MIDDLE} />
        ),
      )}
      {lane.successions.map(({ at, width }, index) => (
        <svg
          key={index}
          x={`${at}%`}
          width={`${width}%`}
          y="4.3rem"
          height=".6rem"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
        >
          <path
            className="lane-succession"
            vectorEffect="non-scaling-stroke"
            d="M0 0C10 12 90 12 100 0"
          />
        </svg>
      ))}
      {lane.signings.map(({ at, width }, index) => (
        // A day is a mark that can be seen.
        <g key={index}>
          <rect className="lane-signing" x={`${at}%`} width={`${width}%`} {...BAR} />
          <rect className="lane-signing" x={`${at}%`} width=".2rem" {...BAR} />
        </g>
      ))}
      {lane.missions.map((at, index) => (
        <line
          key={index}
          className="lane-mission"
          x1={`${at}%`}
          x2={`${at}%`}
          y1={ABOVE}
          // Not through the date below.
          y2="100%"
        />
      ))}
      <line className="lane-cap" x1={`${end.at}%`} x2={`${end.at}%`} y1="3rem" y2="4.5rem" />
      {lane.signings.map(({ at, width, year }, index) =>
        year === undefined ? null : (
          <text
            key={index}
            className="lane-year"
            x={`${year.side === 'start' ? at : at + width}%`}
            dx={year.side === 'start' ? undefined : '-.4rem'}
            y="3rem"
            textAnchor={year.side}
          >
            {year.text}
          </text>
        ),
      )}
      {end.isRoomy ? (
        <text className="lane-date" x={`${end.at}%`} dx=".5rem" y="4.8rem">
          {end.text}
        </text>
      ) : null}
    </svg>
  );
}
