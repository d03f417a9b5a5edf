import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<T extends string> {
  id: T;
  name: string;
  count?: number;
}

/** A tab list by the ARIA pattern: arrow keys, Home and End move and choose; Tab goes into the panel. */
export function Tabs<T extends string>(props: {
  label: string;
  tabs: readonly Tab<T>[];
  chosen: T;
  onChoose: (id: T) => void;
  children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const at = props.tabs.findIndex((tab) => tab.id === props.chosen);

  function move(event: KeyboardEvent): void {
    const last = props.tabs.length - 1;
    const forward =
      getComputedStyle(list.current!).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to: Record<string, number> = {
      [forward]: at === last ? 0 : at + 1,
      [backward]: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = props.tabs[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === props.chosen}
            aria-controls="panel"
            tabIndex={tab.id === props.chosen ? 0 : -1}
            onClick={() => props.onChoose(tab.id)}
          >
            {tab.name}
            {tab.count !== undefined && <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${props.chosen}`} tabIndex={-1}>
        {props.children}
      </div>
    </>
  );
}
