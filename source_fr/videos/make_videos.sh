#!/usr/bin/env bash
# Makes the video and the poster of every video page of this folder.
#
#   usage: source_fr/videos/make_videos.sh [page.md ...]      (default: every page beside this script)
#
# For each <video>.md it reads `title` and `duration` in the front matter and the drawing
# cards/<video>.svg, then writes beside the page:
#   <video>.png   poster, 1280x720, reduced to a palette
#   <video>.mp4   the same card for `duration` seconds: H.264 baseline, AAC, ready to stream;
#                 three soft notes open it, a thin line along the top grows at every second
# The words of the video are in <video>.vtt: nothing is burnt into the picture but the title.
#
# An author's tool: the build does not run it, it takes the files as they are.
# Needs ffmpeg with libx264, librsvg and freetype (Debian's has them). The font is Atkinson
# Hyperlegible Bold: give its path in LIMPIDE_TITLE_FONT, or have the package
# fontpkg-atkinson-hyperlegible in the Python that PYTHON names (default: python3).
set -euo pipefail
export LC_ALL=C.UTF-8

readonly WIDTH=1280 HEIGHT=720 FRAMES_PER_SECOND=5
readonly TITLE_LEFT=96 TITLE_MIDDLE=312 TITLE_SIZE=62 TITLE_LEADING=80 TITLE_LETTERS=16
readonly TITLE_COLOUR=0x0b4f57 ACCENT_COLOUR=0xc8553d LINE_COLOUR=0x12707a LINE_THICKNESS=8

fail() {
  printf 'make_videos: %s\n' "$1" >&2
  exit 1
}

need_ffmpeg() {
  command -v ffmpeg >/dev/null ||
    fail 'ffmpeg is missing. Install it (Debian: apt install ffmpeg), then run this again.'
  [[ $(ffmpeg -hide_banner -decoders 2>/dev/null) == *librsvg* ]] ||
    fail 'this ffmpeg cannot read SVG. Use one built with librsvg (Debian'\''s is).'
  [[ $(ffmpeg -hide_banner -encoders 2>/dev/null) == *libx264* ]] ||
    fail 'this ffmpeg cannot write H.264. Use one built with libx264 (Debian'\''s is).'
  [[ $(ffmpeg -hide_banner -filters 2>/dev/null) == *drawtext* ]] ||
    fail 'this ffmpeg cannot write text. Use one built with freetype (Debian'\''s is).'
}

title_font() {
  local font=${LIMPIDE_TITLE_FONT:-}
  if [[ -z $font ]]; then
    font=$("${PYTHON:-python3}" -c '
from importlib.resources import files
print(files("fontpkg_atkinson_hyperlegible") / "files" / "AtkinsonHyperlegible-Bold.ttf")
' 2>/dev/null) || fail 'no font: set LIMPIDE_TITLE_FONT to AtkinsonHyperlegible-Bold.ttf,
  or PYTHON to a Python that has the package fontpkg-atkinson-hyperlegible.'
  fi
  [[ -f $font ]] || fail "no font file at $font."
  printf '%s\n' "$font"
}

# front_matter <page> <key>: the value of one key, without quotes.
front_matter() {
  awk -v key="$2:" '
    /^---$/ { if (++fences == 2) exit; next }
    index($0, key) == 1 { sub(/^[^:]*:[ \t]*/, ""); sub(/[ \t]+#.*$/, ""); print; exit }
  ' "$1" | sed -E 's/^(["'\''])(.*)\1$/\2/'
}

# wrap <text>: the text in lines of at most TITLE_LETTERS letters, cut between words.
wrap() {
  local line='' word
  for word in $1; do
    if [[ -n $line ]] && ((${#line} + 1 + ${#word} > TITLE_LETTERS)); then
      printf '%s\n' "$line"
      line=$word
    else
      line=${line:+$line }$word
    fi
  done
  printf '%s\n' "$line"
}

# title_filter <title>: writes one text file a line in $work, prints the filters that draw a short
# accent and the lines under it.
title_filter() {
  local lines row top
  mapfile -t lines < <(wrap "$1")
  top=$((TITLE_MIDDLE - ${#lines[@]} * TITLE_LEADING / 2))
  printf ',drawbox=x=%d:y=%d:w=88:h=9:t=fill:c=%s' "$TITLE_LEFT" $((top - 42)) "$ACCENT_COLOUR"
  for row in "${!lines[@]}"; do
    printf '%s' "${lines[row]}" >"$work/line-$row.txt"
    printf ',drawtext=fontfile=font.ttf:textfile=line-%d.txt:expansion=none' "$row"
    printf ':fontsize=%d:fontcolor=%s:x=%d' "$TITLE_SIZE" "$TITLE_COLOUR" "$TITLE_LEFT"
    printf ':y=%d+%d-ascent' $((top + row * TITLE_LEADING)) "$TITLE_SIZE"
  done
}

draw_card() {
  cp "$1" "$work/card.svg"
  ffmpeg -i card.svg -vf "scale=$WIDTH:$HEIGHT,format=rgb24$(title_filter "$2")" \
    -frames:v 1 -update 1 card.png
}

make_poster() {
  ffmpeg -i card.png -vf \
    'split[a][b];[a]palettegen=max_colors=128:reserve_transparent=0[p];[b][p]paletteuse=dither=none' \
    -frames:v 1 -update 1 -pred mixed -compression_level 9 poster.png
}

# make_film <seconds>: one thread and no date, so that the same card gives the same bytes; a key
# frame every 30 seconds keeps the file small.
make_film() {
  local video_colours='scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'
  local soft='0.06*(1-exp(-30*t))' notes
  notes="$soft*(sin(2*PI*392*t)*exp(-2*t)+gte(t,0.4)*sin(2*PI*494*(t-0.4))*exp(-2*(t-0.4))"
  notes+="+gte(t,0.8)*sin(2*PI*587*(t-0.8))*exp(-1.6*(t-0.8)))*lt(t,6)"
  ffmpeg -loop 1 -framerate "$FRAMES_PER_SECOND" -i card.png \
    -f lavfi -i "color=$LINE_COLOUR:${WIDTH}x$LINE_THICKNESS:rate=$FRAMES_PER_SECOND" \
    -f lavfi -i "aevalsrc='$notes':sample_rate=44100:channel_layout=mono" \
    -filter_complex "[0][1]overlay=x='W*(floor(t+0.01)/$1-1)':y=0:format=gbrp,$video_colours[v]" \
    -map '[v]' -map 2:a -t "$1" -threads 1 \
    -c:v libx264 -profile:v baseline -level 3.1 -preset veryslow -tune animation -crf 28 -g 150 \
    -colorspace bt709 -color_primaries bt709 -color_trc bt709 \
    -c:a aac -b:a 32k -map_metadata -1 -fflags +bitexact -flags +bitexact \
    -movflags +faststart film.mp4
}

make_video() {
  local page=$1 stem title seconds
  stem=$(basename "$page" .md)
  title=$(front_matter "$page" title)
  seconds=$(front_matter "$page" duration)
  [[ -n $title ]] || fail "$page has no title in its front matter."
  [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "$page needs a duration in whole seconds in its front matter."
  [[ -f $here/cards/$stem.svg ]] || fail "$page has no drawing: add cards/$stem.svg beside it."
  draw_card "$here/cards/$stem.svg" "$title"
  make_poster
  make_film "$seconds"
  mv "$work/poster.png" "$here/$stem.png"
  mv "$work/film.mp4" "$here/$stem.mp4"
  printf '%s: %s s, %s bytes; poster, %s bytes\n' "$stem" "$seconds" \
    "$(wc -c <"$here/$stem.mp4")" "$(wc -c <"$here/$stem.png")"
}

need_ffmpeg
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
font=$(title_font)
cp "$font" "$work/font.ttf"
# Every file ffmpeg takes is in $work under a plain name: no path has to be quoted in a filter.
ffmpeg() { (cd "$work" && command ffmpeg -nostdin -hide_banner -loglevel error -y "$@"); }

if (($# == 0)); then
  set -- "$here"/*.md
fi
for page in "$@"; do
  [[ -f $page ]] || fail "no page at $page."
  make_video "$page"
done
