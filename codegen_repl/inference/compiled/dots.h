/* Sums of x[i] * w[i] in exact integers: rows of levels, x, by weights of eight bits, w.

   Plain loops, of which a compiler makes what the machine has; only AVX2, where no compiler makes the best of a
   sum of eight, is written out. Reading the weights is what takes the time of a step, so several rows share what
   is read, and weights are asked for ahead of time. */

#include <stdint.h>
#include <string.h>

#define CONSTANT static inline __attribute__((always_inline)) /* for each constant it is given, code of its own */

enum { BLOCK = 256, LINE = 64, AHEAD = 4096, ROWS = 4 }; /* ROWS of x go together */

/* How the integers of a rounded row are kept. A sum of uint8 times int8 is one instruction where there is VNNI;
   elsewhere it takes twice as long as reading the weights, and a sum of int16 times int8 does not. */
#if defined(__AVX512VNNI__) || defined(__AVXVNNI__)
typedef uint8_t Level;
enum { MIDDLE = 128 }; /* a level is so much more than its integer */
#else
typedef int16_t Level;
enum { MIDDLE = 0 };
#endif

/* Ask for `count` weights that will be needed soon: a fifth more of the memory's speed, measured. */
CONSTANT void fetch(const int8_t *weights, int count) {
    for (int k = 0; k < count; k += LINE) __builtin_prefetch(weights + AHEAD + k);
}

/* One sum. Blocks of a fixed length, for it is those that GCC makes VNNI's code of. */
static inline int32_t dot(const Level *x, const int8_t *w, int64_t count) {
    int32_t sum = 0;
    int64_t i = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
        int32_t part = 0;
        fetch(w + i, BLOCK);
        for (int k = 0; k < BLOCK; k++) part += (int32_t)x[i + k] * (int32_t)w[i + k];
        sum += part;
    }
    for (; i < count; i++) sum += (int32_t)x[i] * (int32_t)w[i];
    return sum;
}

/* The same for four rows of x, which are `count` apart. */
static inline void four_dots(const Level *x, const int8_t *w, int64_t count, int32_t sums[ROWS]) {
    const Level *x1 = x + count, *x2 = x1 + count, *x3 = x2 + count;
    int64_t i = 0;
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
        int32_t a = 0, b = 0, c = 0, d = 0;
        fetch(w + i, BLOCK);
        for (int k = 0; k < BLOCK; k++) {
            a += (int32_t)x[i + k] * (int32_t)w[i + k];
            b += (int32_t)x1[i + k] * (int32_t)w[i + k];
            c += (int32_t)x2[i + k] * (int32_t)w[i + k];
            d += (int32_t)x3[i + k] * (int32_t)w[i + k];
        }
        sums[0] += a, sums[1] += b, sums[2] += c, sums[3] += d;
    }
    for (; i < count; i++) {
        sums[0] += (int32_t)x[i] * (int32_t)w[i], sums[1] += (int32_t)x1[i] * (int32_t)w[i];
        sums[2] += (int32_t)x2[i] * (int32_t)w[i], sums[3] += (int32_t)x3[i] * (int32_t)w[i];
    }
}

#ifdef __AVX2__
#include <immintrin.h>

/* What was read stays in its register: else GCC reads it again and again, adds in another order, and runs out of
   registers. */
static inline __m256i held(__m256i x) {
    __asm__("" : "+x"(x));
    return x;
}
#endif

#if defined(__AVX2__) && !defined(__AVX512VNNI__) && !defined(__AVXVNNI__)
enum { IN_PAIRS = 1 }; /* whether two outputs at once pay for few rows, too */

/* Sixteen weights, sixteen levels; a sum of eight places, and the products of two neighbours added to each. */
static inline __m256i weights_of(const int8_t *w) {
    return held(_mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)w)));
}

static inline __m256i levels_of(const Level *x) { return held(_mm256_loadu_si256((const __m256i *)x)); }

static inline __m256i plus(__m256i sum, __m256i x, __m256i w) {
    return held(_mm256_add_epi32(sum, _mm256_madd_epi16(x, w)));
}

/* To each of four numbers, the eight places of its sum. */
static inline void add_up(__m256i a, __m256i b, __m256i c, __m256i d, int32_t sums[ROWS]) {
    __m256i all = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
    __m128i *to = (__m128i *)sums;
    _mm_storeu_si128(to, _mm_add_epi32(_mm_loadu_si128(to), four));
}

/* Added to what is there: the sums of four rows of x and two of w, the rows of each `apart`. What is read from
   the cache serves twice, and no sum leaves its register. Weights are asked for in the order of the memory,
   where whole rows of them are read. */
__attribute__((noinline)) static void eight_dots(const Level *x, const int8_t *w, int64_t apart, int64_t count,
                                                 int32_t sums[2][ROWS]) {
    const Level *x1 = x + apart, *x2 = x1 + apart, *x3 = x2 + apart;
    const int8_t *v = w + apart;
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    int64_t i = 0;
    for (; i + 64 <= count; i += 64) {
        if (count == apart && i % BLOCK == 0) fetch(w + 2 * i, 2 * BLOCK);
        for (int k = 0; k < 64; k += 16) { /* which a compiler unrolls */
            __m256i one = weights_of(w + i + k), two = weights_of(v + i + k), row = levels_of(x + i + k);
            a = plus(a, row, one), e = plus(e, row, two), row = levels_of(x1 + i + k);
            b = plus(b, row, one), f = plus(f, row, two), row = levels_of(x2 + i + k);
            c = plus(c, row, one), g = plus(g, row, two), row = levels_of(x3 + i + k);
            d = plus(d, row, one), h = plus(h, row, two);
        }
    }
    add_up(a, b, c, d, sums[0]);
    add_up(e, f, g, h, sums[1]);
    for (; i < count; i++)
        for (int r = 0; r < ROWS; r++) {
            sums[0][r] += (int32_t)x[r * apart + i] * (int32_t)w[i];
            sums[1][r] += (int32_t)x[r * apart + i] * (int32_t)v[i];
        }
}
#else
enum { IN_PAIRS = 0 };

/* Added to what is there: the sums of four rows of x and two of w, the rows of each `apart`. */
__attribute__((noinline)) static void eight_dots(const Level *x, const int8_t *w, int64_t apart, int64_t count,
                                                 int32_t sums[2][ROWS]) {
    const Level *x1 = x + apart, *x2 = x1 + apart, *x3 = x2 + apart;
    const int8_t *v = w + apart;
    int32_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
    for (int64_t i = 0; i < count; i++) {
        a += (int32_t)x[i] * (int32_t)w[i], b += (int32_t)x1[i] * (int32_t)w[i];
        c += (int32_t)x2[i] * (int32_t)w[i], d += (int32_t)x3[i] * (int32_t)w[i];
        e += (int32_t)x[i] * (int32_t)v[i], f += (int32_t)x1[i] * (int32_t)v[i];
        g += (int32_t)x2[i] * (int32_t)v[i], h += (int32_t)x3[i] * (int32_t)v[i];
    }
    sums[0][0] += a, sums[0][1] += b, sums[0][2] += c, sums[0][3] += d;
    sums[1][0] += e, sums[1][1] += f, sums[1][2] += g, sums[1][3] += h;
}
#endif
