using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>A picture that can be written as SVG.</summary>
internal interface IPlot
{
    void Write(StringBuilder svg);
}
