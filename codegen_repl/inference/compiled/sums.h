/* Sums of x[i] * w[i] in fp32: rows of x, by rows of w in bfloat16, fp32 or sixteen bits.

   ROWS rows of x go together, so that w is read and put into fp32 once. A sum is added up in one order, however many
   rows there are: a row must come out the same, to the last bit, whatever stands beside it. No compiler keeps an order
   that it may change, so it is written out where there is AVX2; elsewhere rows are computed one by one. */

#include <stdint.h>
#include <string.h>

enum { BFLOAT16, FP32, INT16 }; /* how numbers are kept */

static inline float from_bfloat16(uint16_t half) {
    uint32_t bits = (uint32_t)half << 16;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static inline uint16_t to_bfloat16(float value) { /* to the nearest, halves to even */
    uint32_t bits;
    memcpy(&bits, &value, 4);
    return (uint16_t)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}

/* Number i. */
CONSTANT float number(const void *from, int64_t i, int kind) {
    if (kind == BFLOAT16) return from_bfloat16(((const uint16_t *)from)[i]);
    return kind == FP32 ? ((const float *)from)[i] : (float)((const int16_t *)from)[i];
}

/* Ask for numbers `first` to `first + count`, as `fetch` does for weights of eight bits. */
CONSTANT void fetch_numbers(const void *from, int64_t first, int64_t count, int kind) {
    int64_t size = kind == FP32 ? 4 : 2;
    const char *begin = (const char *)from + first * size;
    for (int64_t k = 0; k < count * size; k += LINE) __builtin_prefetch(begin + AHEAD + k);
}

#ifdef __FMA__ /* which comes with AVX2 */
/* Numbers i to i + 8. */
CONSTANT __m256 eight(const void *from, int64_t i, int kind) {
    if (kind == FP32) return _mm256_loadu_ps((const float *)from + i);
    __m128i eight = _mm_loadu_si128((const __m128i *)((const uint16_t *)from + i));
    if (kind == INT16) return _mm256_cvtepi32_ps(_mm256_cvtepi16_epi32(eight));
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(eight), 16));
}

CONSTANT __m256 kept(__m256 x) { /* as `held` */
    __asm__("" : "+x"(x));
    return x;
}

CONSTANT __m256 plus_product(__m256 sum, __m256 x, __m256 y) { return kept(_mm256_fmadd_ps(x, y, sum)); }

/* The eight places of each of four sums, added up. */
CONSTANT __m128 added_up(__m256 a, __m256 b, __m256 c, __m256 d) {
    __m256 all = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
    return _mm_add_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1));
}

/* Eight numbers at a time: four rows of w for one of x, two for ROWS. */
CONSTANT void sums_by_eights(int rows, const float *const x[ROWS], const void *w, int64_t count, int64_t in,
                             float *const sums[ROWS], int kind) {
    int64_t o = 0, together = rows == 1 ? 4 : 2;
    for (; o + together <= count; o += together) {
        __m256 sum[ROWS][4], number[4];
        for (int r = 0; r < rows; r++)
            for (int k = 0; k < together; k++) sum[r][k] = _mm256_setzero_ps();
        fetch_numbers(w, o * in, together * in, kind);
        for (int64_t i = 0; i < in; i += 8) {
            for (int k = 0; k < together; k++) number[k] = eight(w, (o + k) * in + i, kind);
            for (int r = 0; r < rows; r++) {
                __m256 row = _mm256_loadu_ps(x[r] + i);
                for (int k = 0; k < together; k++) sum[r][k] = plus_product(sum[r][k], row, number[k]);
            }
        }
        if (rows == 1) _mm_storeu_ps(sums[0] + o, added_up(sum[0][0], sum[0][1], sum[0][2], sum[0][3]));
        else
            for (int r = 0; r < rows; r += 2) {
                __m128 found = added_up(sum[r][0], sum[r][1], sum[r + 1][0], sum[r + 1][1]);
                _mm_storel_pi((__m64 *)(sums[r] + o), found);
                _mm_storeh_pi((__m64 *)(sums[r + 1] + o), found);
            }
    }
    for (; o < count; o++)
        for (int r = 0; r < rows; r++) {
            __m256 sum = _mm256_setzero_ps();
            for (int64_t i = 0; i < in; i += 8)
                sum = plus_product(sum, _mm256_loadu_ps(x[r] + i), eight(w, o * in + i, kind));
            sums[r][o] = _mm_cvtss_f32(added_up(sum, sum, sum, sum));
        }
}
#endif

/* Four rows of w at a time, for one sum waits for its last. */
CONSTANT void sums_of_one(const float *x, const void *w, int64_t count, int64_t in, float *sums, int kind) {
    int64_t o = 0;
    for (; o + 4 <= count; o += 4) {
        int64_t w0 = o * in, w1 = w0 + in, w2 = w1 + in, w3 = w2 + in;
        float a = 0, b = 0, c = 0, d = 0;
        fetch_numbers(w, w0, 4 * in, kind);
        for (int64_t i = 0; i < in; i++) {
            a += x[i] * number(w, w0 + i, kind), b += x[i] * number(w, w1 + i, kind);
            c += x[i] * number(w, w2 + i, kind), d += x[i] * number(w, w3 + i, kind);
        }
        sums[o] = a, sums[o + 1] = b, sums[o + 2] = c, sums[o + 3] = d;
    }
    for (; o < count; o++) {
        float sum = 0;
        for (int64_t i = 0; i < in; i++) sum += x[i] * number(w, o * in + i, kind);
        sums[o] = sum;
    }
}

/* sums[r][o] = the sum of row r of x and row o of w, (count, in), for `rows` rows of x, one or ROWS. */
CONSTANT void sums_of(int rows, const float *const x[ROWS], const void *w, int64_t count, int64_t in,
                      float *const sums[ROWS], int kind) {
#ifdef __FMA__
    if (in % 8 == 0) return sums_by_eights(rows, x, w, count, in, sums, kind);
#endif
    for (int r = 0; r < rows; r++) sums_of_one(x[r], w, count, in, sums[r], kind);
}
