import type { PublicPicture } from '../publicNews.ts';

interface NewsFigureProps {
  picture: PublicPicture;
  loading?: 'lazy';
}

/** A picture of a news item with what stands below it. */
export function NewsFigure({ picture, loading }: NewsFigureProps) {
  const { address, text, language, caption, width, height } = picture;
  return (
    <figure>
      <img className="picture" src={address} alt={text} lang={language} width={width} height={height} loading={loading} />
      {caption !== null && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
