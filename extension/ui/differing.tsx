import type { Piece } from './difference.ts';

/** Pieces of a wording; what is gone is struck through, what is new underlined. Text stays text. */
export function Differing({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        const key = `${index}${piece.change}`;
        if (piece.text.trim() === '' || piece.change === 'same')
          return <span key={key}>{piece.text}</span>;
        return piece.change === 'gone' ? (
          <del key={key}>{piece.text}</del>
        ) : (
          <ins key={key}>{piece.text}</ins>
        );
      })}
    </>
  );
}
