using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>A day of any year, such as 31 March.</summary>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day in a year; 29 February is 1 March in a year without it.</summary>
    /// <param name="year">The year.</param>
    public DateOnly In(int year) =>
        Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : new DateOnly(year, Month, 1).AddMonths(1);

    /// <summary>Reads <c>MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The day, where the text is one.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse(string? text, out MonthDay value)
    {
        // A leap year, so that 02-29 is a day.
        bool valid = DateOnly
            .TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        value = valid ? new(day.Month, day.Day) : default;
        return valid;
    }

    /// <summary>The day as <c>MM-dd</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
